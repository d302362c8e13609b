# SPDX-License-Identifier: Apache-2.0
# nnverify-cc: the compiler wrapper for code with Arm's intrinsics and inline assembly.
INC_cc := -Iinclude -Icc

$(eval $(call library,cc,$(filter-out cc/main.c,$(wildcard cc/*.c)),$(INC_cc),cc))

NNVERIFY_CC := $(B)/nnverify-cc
$(NNVERIFY_CC): cc/main.c $(B)/libcc.a $(B)/libisa_emul.a
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_cc) $< -o $@ $(filter %.a,$^) $(LDFLAGS_ALL) -lm

all: $(NNVERIFY_CC)
ifeq ($(MODE),release)
all: build/nnverify-cc build/nnverify-c++
build/nnverify-cc: $(NNVERIFY_CC)
	@ln -sf release/nnverify-cc $@
build/nnverify-c++: $(NNVERIFY_CC)
	@ln -sf release/nnverify-cc $@
endif

$(B)/tests/test_cc: $(B)/libcc.a

# What debuggers and gcov show, the installed program, other compilers.
SUITES_once += cc_driver
NEEDS_once  += $(NNVERIFY_CC) $(B)/libnnverify.a $(B)/nnverify
COMMAND_cc_driver = CLANG=$(CLANG) tests/asm/driver.sh
