# SPDX-License-Identifier: Apache-2.0
#
# find_package(nnverify):
#   nnverify::nnverify   libnnverify and its headers (nv/kernel_test.h): for a test
#   nnverify::shim       <arm_acle.h>, <arm_mve.h> and CMSIS-Core's headers for a desktop: for
#                        kernels, where the compiler is not nnverify-cc (toolchain.cmake), which has
#                        them itself; the core's __ARM_FEATURE_ macros are the user's then
get_filename_component(_nnverify_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

if(NOT TARGET nnverify::nnverify)
    add_library(nnverify::nnverify STATIC IMPORTED)
    set_target_properties(nnverify::nnverify PROPERTIES
        IMPORTED_LOCATION "${_nnverify_prefix}/lib/libnnverify.a"
        INTERFACE_INCLUDE_DIRECTORIES "${_nnverify_prefix}/include"
        INTERFACE_LINK_LIBRARIES "m;${CMAKE_DL_LIBS}")
    add_library(nnverify::shim STATIC IMPORTED)
    set_target_properties(nnverify::shim PROPERTIES
        IMPORTED_LOCATION "${_nnverify_prefix}/lib/libisa_emul.a"
        INTERFACE_INCLUDE_DIRECTORIES
            "${_nnverify_prefix}/include/isa_emul/shim;${_nnverify_prefix}/include"
        INTERFACE_COMPILE_OPTIONS -fwrapv
        INTERFACE_LINK_LIBRARIES m)
endif()
unset(_nnverify_prefix)
