# SPDX-License-Identifier: Apache-2.0
# Dumps as real tools and the firmware examples make them.
$(B)/tests/read_dump: tests/dump/read_dump.c $(B)/libvalidate.a $(LIBS)
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_validate) $< -o $@ \
	    -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

SUITES_once += dump_tools
NEEDS_once  += $(B)/tests/read_dump
COMMAND_dump_tools = tests/dump/tools.sh
