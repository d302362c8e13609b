# SPDX-License-Identifier: Apache-2.0
# Users' tests of kernels. Here: faulty kernels, with libnnverify and nothing else.
$(B)/tests/kernel_test: $(wildcard tests/kerneltest/*.c tests/kerneltest/*.h) $(B)/libnnverify.a
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) -Iinclude -Ivalidate $(filter %.c %.a,$^) -o $@ -rdynamic $(LDFLAGS_ALL) -lm

SUITES_quick        += kernel_test
NEEDS_quick         += $(B)/tests/kernel_test $(PLUGINS)/good.so
COMMAND_kernel_test  = $$NV_BUILD/tests/kernel_test $$NV_BUILD/tests/plugins/good.so

# As users have it: installed, with the example, CMake, C++.
SUITES_once           += kernel_test_installed
NEEDS_once            += $(B)/libnnverify.a $(B)/nnverify $(NNVERIFY_CC) $(PLUGINS)/good.so $(PACKAGE)
COMMAND_kernel_test_installed = tests/kerneltest/installed.sh
