# SPDX-License-Identifier: Apache-2.0
#
# A build for the desktop of code that was written for a Cortex-M, by nnverify-cc:
#   cmake --toolchain PREFIX/lib/cmake/nnverify/toolchain.cmake -DNNVERIFY_CORE=cortex-m55 ...
# NNVERIFY_CORE as in nnverify-cc --core. find_package(nnverify) finds this installation.
get_filename_component(_nnverify_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

if(NOT NNVERIFY_CORE)
    message(FATAL_ERROR "NNVERIFY_CORE names no core: -DNNVERIFY_CORE=cortex-m55")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES NNVERIFY_CORE)
set(CMAKE_C_COMPILER "${_nnverify_prefix}/bin/nnverify-cc")
set(CMAKE_CXX_COMPILER "${_nnverify_prefix}/bin/nnverify-c++")
set(CMAKE_C_FLAGS_INIT "--core=${NNVERIFY_CORE}")
set(CMAKE_CXX_FLAGS_INIT "--core=${NNVERIFY_CORE}")
list(APPEND CMAKE_PREFIX_PATH "${_nnverify_prefix}")
