# SPDX-License-Identifier: Apache-2.0
# The program itself.
PKGS        := libcjson libpng libjpeg sndfile libmd libzip zlib
PROGRAM_LIB := $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lm

$(eval $(call library,validate,$(filter-out validate/main.c,$(wildcard validate/*.c validate/*/*.c)),$(INC_validate) $(shell pkg-config --cflags $(PKGS) 2>/dev/null),validate))

$(B)/nnverify: validate/main.c $(B)/libvalidate.a $(LIBS)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_validate) $< -o $@ -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

all: $(B)/nnverify ## the program, build/nnverify (the default)
ifeq ($(MODE),release)
	@ln -sf release/nnverify build/nnverify
	@ln -sf release/libisa_emul.a build/libisa_emul.a
endif
.PHONY: all
