# SPDX-License-Identifier: Apache-2.0
# Compiler flags: strict everywhere, optimisation and instrumentation by MODE.
WARN := -Wall -Wextra -Wconversion -Wshadow -Wmissing-prototypes -Wstrict-prototypes \
        -Wundef -Wvla -Wno-missing-field-initializers -Werror
# NV_SHIM_WARNINGS: to us the shim headers are no system headers, to users they are.
STD  := -std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -fno-common -DNV_SHIM_WARNINGS

OPT_release := -O2 -g
OPT_debug   := -O0 -g3
OPT_asan    := -O1 -g1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
OPT_cov     := -O0 -g --coverage
OPT_clang   := -O1
OPT         := $(OPT_$(MODE))
ifeq ($(OPT),)
  $(error MODE=$(MODE) is unknown: release, debug, asan, cov or clang)
endif

# The second compiler; also the one that builds MVE code for the target.
CLANG ?= $(notdir $(firstword $(shell command -v clang-14 clang 2>/dev/null)))
ifeq ($(MODE),clang)
  override CC := $(or $(CLANG),clang)
endif

CFLAGS_ALL  = $(STD) $(WARN) $(OPT) -MMD -MP $(CFLAGS)
LDFLAGS_ALL = $(OPT) $(LDFLAGS)

# One short line a command; V=1 shows the commands themselves.
quiet = $(if $(V),,@echo '  $(1)  $@'; )
