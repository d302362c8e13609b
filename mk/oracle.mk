# SPDX-License-Identifier: Apache-2.0
# Golden against TFLite Micro's own interpreter. `make oracle` runs the interpreter (PyPI, wheels
# pinned with hashes); the corpus that it leaves behind is committed and part of every check. The
# rounding profiles are compared with LiteRT's engines.
ORACLE_TOOLS := $(B)/tests/run_golden $(B)/tests/check_corpus

$(ORACLE_TOOLS): $(B)/tests/%: tests/oracle/%.c $(B)/libsupport.a $(B)/libsim.a $(B)/libgolden.a
	@mkdir -p $(@D)
	$(CC) $(CFLAGS_ALL) $(INC_sim) -Itests -Itests/oracle $(filter %.c,$^) -o $@ $(filter %.a,$^) $(LDFLAGS_ALL) -lm
$(B)/tests/check_corpus: $(addprefix tests/oracle/,census.c corners.c census.h census.def) $(wildcard include/nv/*.def)

SUITES_quick        += check_corpus
NEEDS_quick         += $(B)/tests/check_corpus
SUITES_oracle       += oracle
COMMAND_oracle       = tests/oracle/run.sh $$NV_BUILD
SUITES_oracle       += profiles
COMMAND_profiles     = tests/oracle/run.sh $$NV_BUILD profiles

# In a check the oracle runs where the interpreter is installed (scripts/deps test).
SUITES_once         += interpreter
NEEDS_once          += $(B)/tests/run_golden
COMMAND_interpreter  = if cmp -s tests/oracle/requirements.txt build/oracle/venv/installed; then $(COMMAND_oracle); \
                       else echo "left out: TFLite Micro's interpreter (not installed)"; fi

oracle: $(B)/tests/run_golden ## golden against the interpreters of tflite-micro and LiteRT
	@$(call tally,$(call list,oracle))
.PHONY: oracle
