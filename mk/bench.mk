# SPDX-License-Identifier: Apache-2.0
# How long it takes, against the interpreter that users would run otherwise. Judges nothing.
$(B)/tests/measure: tests/bench/measure.c
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $< -o $@

bench: $(B)/nnverify $(B)/tests/measure ## time and memory against TFLite Micro's interpreter
	@scripts/bench $(B)
.PHONY: bench
