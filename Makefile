# SPDX-License-Identifier: Apache-2.0
# nnverify. `make help` lists the targets; mk/*.mk hold one topic each.
MODE ?= release
B    := build/$(MODE)
CC   ?= cc
AR   ?= ar

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules --no-print-directory
ifeq ($(MAKELEVEL),0)
  MAKEFLAGS += -j$(shell nproc)
endif

include mk/flags.mk
include mk/libs.mk
include $(filter-out mk/flags.mk mk/libs.mk,$(sort $(wildcard mk/*.mk)))

# What the suites need, now that every file of mk/ has registered its own.
tests-unit: all $(NEEDS_unit)
tests-quick: tests-unit $(NEEDS_quick) $(if $(filter release,$(MODE)),$(NEEDS_tree))
tests: tests-quick $(NEEDS_check) $(if $(filter release,$(MODE)),$(NEEDS_once))
tests-full: tests $(NEEDS_full)
