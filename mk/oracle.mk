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
SUITES_oracle       += expect
COMMAND_expect       = tests/oracle/run.sh $$NV_BUILD expect

# In a check those of them that take a minute run where the interpreters are installed
# (scripts/deps test). The lock: one of them may be renewing them for another Python.
where_installed      = if mkdir -p build/oracle && flock build/oracle/lock \
                          cmp -s tests/oracle/requirements.txt build/oracle/venv/installed; then $(1); \
                       else echo "left out: the interpreters of TFLite Micro and LiteRT (not installed)"; fi
SUITES_once         += interpreter engines
NEEDS_once          += $(B)/tests/run_golden
COMMAND_interpreter  = $(call where_installed,$(COMMAND_oracle))
COMMAND_engines      = $(call where_installed,$(COMMAND_expect))

oracle: $(B)/nnverify $(B)/tests/run_golden ## golden against the interpreters of tflite-micro and LiteRT
	@$(call tally,$(call list,oracle))
.PHONY: oracle
