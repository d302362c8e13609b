# SPDX-License-Identifier: Apache-2.0
# Fuzzing under ASan and UBSan, with libFuzzer: load, prepare, golden and the float reference, and
# what reads inputs and dumps:
#   fuzz_load    any bytes as a model. Seeds: models built in memory, one of the corpus of each
#                kind, and what crashed once (tests/fuzz/crashes)
#   fuzz_recipe  any bytes as a recipe of a model that makes sense (tests/fuzz/recipe.h): reaches
#                all operators from an empty corpus
#   fuzz_dump    any bytes as an input, a device's dump and a recipe. Seeds: a valid file of each
#                format, and what crashed once (tests/fuzz/file_crashes)
# `make fuzz` runs each for FUZZ_SECONDS (default 300); `make check` all of them for half a minute
# on one core.
# The corpora stay in build/fuzz, what crashes goes to build/fuzz/found.
# `make fuzz-afl` fuzzes the first with AFL++ instead.
FUZZ         := build/fuzz
FUZZ_SECONDS ?= 300
FUZZ_CC      ?= $(or $(CLANG),clang)
FUZZ_FLAGS    = $(STD) $(SONAMES) -O1 -g1 -fsanitize=address,undefined,float-cast-overflow \
                -fno-sanitize-recover=all \
                -fno-omit-frame-pointer -MMD -MP -Iinclude -Isim -Igolden -Ivalidate -Itests
FUZZ_SOURCES := $(filter-out %/exercise_file.c %/jpeg.c, \
                  $(wildcard sim/*.c golden/*.c tests/support/*.c)) \
                tests/fuzz/recipe.c
FUZZERS      := $(FUZZ)/fuzz_load $(FUZZ)/fuzz_recipe $(FUZZ)/fuzz_dump
FUZZ_TOOLS   := $(FUZZ)/write_seeds $(FUZZ)/recipe_model $(FUZZ)/write_dumps
# What reads inputs and dumps, for the programs that fuzz it.
DUMP_SOURCES := $(wildcard validate/array/*.c validate/picture/*.c validate/format_*.c) \
                $(filter-out %/list.c,$(wildcard validate/preprocess/*.c)) \
                $(addprefix validate/,array_input.c input.c input_recipe.c values.c pixels.c \
                  complaints.c library.c logged.c tensor_name.c text.c) \
                tests/support/exercise_file.c tests/support/jpeg.c
SUITES_once  += fuzz
COMMAND_fuzz  = tests/fuzz/run.sh $(FUZZ) 5

# libFuzzer and the sanitizers' libraries come with a package of their own.
LIBFUZZER  := $(wildcard $(shell $(FUZZ_CC) -print-resource-dir 2>/dev/null)/lib/*/libclang_rt.fuzzer[-.]*a)
NEEDS_once += $(if $(LIBFUZZER),$(FUZZERS) $(FUZZ_TOOLS))

# $(call fuzz_objects,FOLDER,COMPILER,FLAGS)
define fuzz_objects
$(1)/obj/%.o: %.c
	@mkdir -p $$(@D)
	$$(call quiet,CC)$(2) $$(FUZZ_FLAGS) $(3) -c $$< -o $$@
endef
$(eval $(call fuzz_objects,$(FUZZ),$(FUZZ_CC),-fsanitize=fuzzer-no-link))
$(eval $(call fuzz_objects,$(FUZZ)/afl,afl-clang-fast,))

$(FUZZ)/fuzz_dump $(FUZZ)/write_dumps: $(DUMP_SOURCES:%.c=$(FUZZ)/obj/%.o)
$(FUZZ)/fuzz_dump $(FUZZ)/write_dumps: FUZZ_LIBS = $(PROGRAM_LIB) $(LAZY_LIB)
$(FUZZERS): $(FUZZ)/%: $(FUZZ)/obj/tests/fuzz/%.o $(FUZZ_SOURCES:%.c=$(FUZZ)/obj/%.o)
	$(call quiet,LD)$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer $(filter %.o,$^) -o $@ $(or $(FUZZ_LIBS),-lm)
$(FUZZ_TOOLS): $(FUZZ)/%: $(FUZZ)/obj/tests/fuzz/%.o $(FUZZ_SOURCES:%.c=$(FUZZ)/obj/%.o)
	$(call quiet,LD)$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer-no-link $(filter %.o,$^) -o $@ $(or $(FUZZ_LIBS),-lm)
$(FUZZ)/afl/fuzz_load: $(FUZZ)/afl/obj/tests/fuzz/fuzz_load.o $(FUZZ_SOURCES:%.c=$(FUZZ)/afl/obj/%.o)
	$(call quiet,LD)afl-clang-fast $(FUZZ_FLAGS) -fsanitize=fuzzer $(filter %.o,$^) -o $@ -lm

fuzz: $(FUZZERS) $(FUZZ_TOOLS) ## minutes of fuzzing what reads files, and the references: FUZZ_SECONDS
	@tests/fuzz/run.sh $(FUZZ) $(FUZZ_SECONDS)

fuzz-afl: $(FUZZ)/afl/fuzz_load $(FUZZ)/write_seeds ## the same with AFL++
	@mkdir -p $(FUZZ)/seeds
	@$(FUZZ)/write_seeds $(FUZZ)/seeds
	ASAN_OPTIONS=abort_on_error=1:symbolize=0 UBSAN_OPTIONS=abort_on_error=1:symbolize=0 \
	    AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 \
	    afl-fuzz -V $(FUZZ_SECONDS) -m none -i $(FUZZ)/seeds -o $(FUZZ)/afl/out -- $<
.PHONY: fuzz fuzz-afl

-include $(shell find $(FUZZ) -name '*.d' 2>/dev/null)
