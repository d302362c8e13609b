# SPDX-License-Identifier: Apache-2.0
# The program itself.
PKGS        := libcjson libpng libjpeg libmd zlib
PROGRAM_LIB := $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lm
# Opened where they are needed (validate/library.h), by the name that a program linked with them has.
LAZY_PKGS := sndfile libzip
LAZY_LIB  := $(shell pkg-config --libs $(LAZY_PKGS) 2>/dev/null)
soname     = $(or $(shell objdump -p "$$($(CC) -print-file-name=lib$(1).so)" 2>/dev/null | sed -n 's/^ *SONAME *//p'),lib$(1).so)
SONAMES   := -DNV_LIBSNDFILE='"$(call soname,sndfile)"' -DNV_LIBZIP='"$(call soname,zip)"'

$(eval $(call library,validate,$(filter-out validate/main.c,$(wildcard validate/*.c validate/*/*.c)),$(INC_validate) $(shell pkg-config --cflags $(PKGS) $(LAZY_PKGS) 2>/dev/null) $(SONAMES),validate))

$(B)/nnverify: validate/main.c $(B)/libvalidate.a $(LIBS)
	$(call quiet,LD)$(CC) $(CFLAGS_ALL) $(INC_validate) $< -o $@ -Wl,--start-group $(filter %.a,$^) -Wl,--end-group $(LDFLAGS_ALL) $(PROGRAM_LIB)

all: $(B)/nnverify ## the program, build/nnverify (the default)
ifeq ($(MODE),release)
	@ln -sf release/nnverify build/nnverify
	@ln -sf release/libisa_emul.a build/libisa_emul.a
endif
.PHONY: all
