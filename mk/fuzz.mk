# SPDX-License-Identifier: Apache-2.0
# Fuzzing the loader, prepare, golden and the float reference with libFuzzer, under ASan and UBSan.
# Seeds are built, past crashes are in tests/fuzz/crashes and run first; the corpus stays in
# build/fuzz/corpus, what crashes goes to build/fuzz/found. FUZZ_SECONDS=600 for longer.
FUZZ         := build/fuzz
FUZZ_SECONDS ?= 60
FUZZ_CC      ?= $(or $(CLANG),clang)
FUZZ_FLAGS   := $(STD) -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all \
                -fno-omit-frame-pointer -MMD -MP -Iinclude -Isim -Igolden -Itests
FUZZ_SOURCES := $(wildcard sim/*.c golden/*.c tests/support/*.c)
FUZZ_SEEDERS := $(wildcard tests/support/fb*.c)
FUZZ_CRASHES := $(wildcard tests/fuzz/crashes)

$(FUZZ)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(call quiet,CC)$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer-no-link -c $< -o $@

$(FUZZ)/fuzz_load: tests/fuzz/fuzz_load.c $(FUZZ_SOURCES:%.c=$(FUZZ)/obj/%.o)
	$(call quiet,LD)$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer $^ -o $@ -lm

$(FUZZ)/write_seeds: tests/fuzz/write_seeds.c $(FUZZ_SEEDERS:%.c=$(FUZZ)/obj/%.o)
	$(call quiet,LD)$(FUZZ_CC) $(FUZZ_FLAGS) $^ -o $@

fuzz: $(FUZZ)/fuzz_load $(FUZZ)/write_seeds ## a minute of fuzzing the loader and the references
	@mkdir -p $(FUZZ)/corpus $(FUZZ)/seeds $(FUZZ)/found
	@$(FUZZ)/write_seeds $(FUZZ)/seeds
	$(FUZZ)/fuzz_load -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=512 -max_len=8192 \
	    -artifact_prefix=$(FUZZ)/found/ $(FUZZ)/corpus $(FUZZ)/seeds $(FUZZ_CRASHES)
.PHONY: fuzz

-include $(shell find $(FUZZ) -name '*.d' 2>/dev/null)
