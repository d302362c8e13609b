# SPDX-License-Identifier: Apache-2.0
# check: the differential driver over operators and the functions of the kernel interface
# (tests/check, tests/cases, tests/direct).
INC_check := -Iinclude -Isim -Ivalidate -Igolden -Itests/check -Itests

$(eval $(call library,check,$(wildcard tests/cases/*.c tests/direct/*.c) \
    $(filter-out tests/check/check.c,$(wildcard tests/check/*.c)) \
    $(addprefix validate/,$(addsuffix .c,harness guarded flush plugin ending)),$(INC_check),check))

$(B)/tests/check: tests/check/check.c $(B)/libcheck.a $(B)/libsupport.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_check) $< -o $@ -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) -lm

SUITES_quick      += check
NEEDS_quick       += $(B)/tests/check
SUITES_full       += check_full
COMMAND_check_full = $$NV_BUILD/tests/check --cases=10000
