# SPDX-License-Identifier: Apache-2.0
# One kernel against golden, for users' tests and for ours: the harness and what is round it.
INC_kerneltest := -Iinclude -Isim -Ivalidate -Igolden -Ikerneltest
HARNESS        := harness harness_call harness_fault guarded flush plugin plugin_why library ending compare values

$(B)/libharness.a: $(HARNESS:%=$(B)/obj/validate/validate/%.o)
	@rm -f $@
	$(call quiet,AR)$(AR) rcs $@ $^
$(eval $(call library,kerneltest,$(wildcard kerneltest/*.c kerneltest/cases/*.c kerneltest/direct/*.c),$(INC_kerneltest),kerneltest))
# check: the differential driver over operators and the functions of the kernel interface
# (tests/check).
INC_check := -Iinclude -Isim -Ivalidate -Igolden -Ikerneltest -Itests/check -Itests

$(eval $(call library,check,$(filter-out tests/check/check.c,$(wildcard tests/check/*.c)),$(INC_check),check))
CHECK_LIBS := $(foreach l,check kerneltest harness support,$(B)/lib$(l).a)

$(B)/tests/check: tests/check/check.c $(CHECK_LIBS) $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_check) $< -o $@ -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) -lm

SUITES_quick      += check
NEEDS_quick       += $(B)/tests/check
SUITES_full       += check_full
COMMAND_check_full = $$NV_BUILD/tests/check --cases=10000
