# SPDX-License-Identifier: Apache-2.0
# The test suites. A suite is a command that prints TAP; scripts/tally judges and sums them. Its
# environment: $NV_BUILD is the build directory under test, $NNVERIFY the program, $NV_SHARED the
# models that are not in this repository (a suite says "left out: ..." where they are absent).
#
# To register one, here or in any other mk/*.mk:
#   SUITES_<level> += name
#   COMMAND_name    = what to run (default: the program $NV_BUILD/tests/name)
#   NEEDS_<level>  += what must be built first
# Levels:
#   tree    judges the sources               check-quick  check  check-full
#   unit    a piece by itself                check-quick  check  check-full  asan  clang  cov
#   quick   seconds                          check-quick  check  check-full  asan  cov
#   check   a minute                                      check  check-full  asan  cov
#   once    a minute, in one build is enough              check  check-full
#   full    long                                                 check-full
export NV_BUILD  := $(B)
export NNVERIFY  := $(B)/nnverify
export NV_SHARED ?= ../shared
export CMOCKA_MESSAGE_OUTPUT := TAP
export ASAN_OPTIONS  := abort_on_error=1:detect_stack_use_after_return=1:strict_string_checks=1
export UBSAN_OPTIONS := print_stacktrace=1
JOBS ?= $(shell nproc)

# A program each for tests/unit/test_*.c, with everything linked that it may want to judge.
UNIT      := $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/test_*.c))
INC_tests := -Iinclude -Isim -Ivalidate -Igolden -Ikernels -Iisa_emul -Icc -Itests

# What several suites share: models built in memory.
$(eval $(call library,support,$(wildcard tests/support/*.c),-Iinclude -Isim -Ivalidate -Itests,support))

$(B)/tests/test_%: tests/unit/test_%.c $(B)/libvalidate.a $(B)/libsupport.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_tests) $< -o $@ -Wl,--start-group $(filter %.a,$^) -Wl,--end-group \
	    $(LDFLAGS_ALL) $(PROGRAM_LIB) $(LAZY_LIB) -lcmocka

# Suites that look into kernels.
$(B)/tests/test_kernels_packed_weights $(B)/tests/test_kernels_even_rows: \
    INC_tests += -Iisa_emul/shim $(KERNEL_DEFS_mve) -fwrapv

# Suites that let the n-th allocation fail stand between the libraries and libc.
$(B)/tests/test_sim_memory: LDFLAGS_ALL += -Wl,--wrap=malloc,--wrap=calloc
$(B)/tests/test_sim_file: LDFLAGS_ALL += -Wl,--wrap=read

SUITES_unit += $(UNIT)
NEEDS_unit  += $(UNIT:%=$(B)/tests/%)

SUITES_tree  += tally lint
COMMAND_tally = tests/runner/test_tally.sh
COMMAND_lint  = scripts/lint $$NV_BUILD

# $(call list,LEVELS[,MODE]): the suites of these levels as scripts/tally reads them, a line each.
define newline


endef
in_mode = $(if $(1),export NV_BUILD=build/$(1) NNVERIFY=build/$(1)/nnverify; )
list    = $(foreach level,$(1),$(foreach s,$(SUITES_$(level)),$(s)$(2:%=:%) \
              $(call in_mode,$(2))$(or $(COMMAND_$(s)),$$NV_BUILD/tests/$(s))$(newline)))
tally   = $(shell mkdir -p $(B))$(file >$(B)/$@.list,$(1))scripts/tally -j $(JOBS) $(B)/$@.list

check-quick: tests-quick ## the suites that take seconds
	@$(call tally,$(call list,tree unit quick))

check: tests ## all suites, the quick ones also under ASan and UBSan, unit tests also with clang
	@$(MAKE) MODE=asan tests-quick
	@$(MAKE) MODE=clang tests-unit
	@$(call tally,$(call list,quick,asan)$(call list,once check tree quick unit)$(call list,unit,asan)$(call list,unit,clang))

check-full: tests tests-full ## check, and what takes long
	@$(MAKE) MODE=asan tests
	@$(MAKE) MODE=clang tests
	@$(call tally,$(call list,tree unit quick check once full)$(call list,unit quick check,asan)$(call list,unit quick check,clang))

asan: ## all suites that exercise the program, under ASan and UBSan
	@$(MAKE) MODE=asan tests
	@$(call tally,$(call list,unit quick check,asan))

.PHONY: tests tests-unit tests-quick tests-full check-quick check check-full asan
