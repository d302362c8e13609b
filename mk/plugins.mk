# SPDX-License-Identifier: Apache-2.0
# Plug-ins for the tests: our scalar kernels under their own names, the same with a softmax that can
# go wrong, and libraries that are no use. In MODE=asan they are sanitized, too. Built for tests of a
# few seconds: what -O2 takes to compile is more than it saves.
PLUGIN_CFLAGS = $(CFLAGS_ALL:-O%=-O0) $(INC_kernels) -fPIC -fwrapv
PLUGINS      := $(B)/tests/plugins
PLUGIN_NAMES := good faulty empty loads_badly partial
PLUGIN_BASE  := $(filter-out kernels/scalar/softmax_s8.c,$(call kernel_sources,scalar)) tests/plugins/path.c
PLUGIN_OBJ    = $(patsubst %.c,$(B)/obj/plugin/%.o,$(1))

$(B)/obj/plugin/%.o: %.c
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(PLUGIN_CFLAGS) -c $< -o $@
$(B)/obj/plugin/sound/%.o: %.c
	@mkdir -p $(@D)
	$(call quiet,CC)$(CC) $(PLUGIN_CFLAGS) -Darm_softmax_s8=sound_softmax_s8 -c $< -o $@

$(PLUGINS)/good.so: $(call PLUGIN_OBJ,$(PLUGIN_BASE) kernels/scalar/softmax_s8.c)
$(PLUGINS)/faulty.so: $(call PLUGIN_OBJ,$(PLUGIN_BASE) tests/plugins/faulty.c sound/kernels/scalar/softmax_s8.c)
$(foreach n,empty loads_badly partial,$(eval $(PLUGINS)/$(n).so: $(B)/obj/plugin/tests/plugins/$(n).o))
$(PLUGIN_NAMES:%=$(PLUGINS)/%.so):
	@mkdir -p $(@D)
	$(call quiet,LD)$(CC) -shared $^ -o $@ $(LDFLAGS_ALL)

NEEDS_quick += $(PLUGIN_NAMES:%=$(PLUGINS)/%.so)

# The cases of the differential driver through a library that is not linked with it.
SUITES_quick         += check_library
COMMAND_check_library = $$NV_BUILD/tests/check --cases=20 --library=$$NV_BUILD/tests/plugins/good.so
