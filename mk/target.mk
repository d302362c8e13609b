# SPDX-License-Identifier: Apache-2.0
# The kernels as Arm code: build/target/CORE/runner.elf for each core, which QEMU runs with a batch
# of calls (target/runner.c). MVE is assembled by clang: binutils 2.40 miscompiles it.
TARGET_CORES := cortex-m3 cortex-m4 cortex-m7 cortex-m33 cortex-m55
# Cores whose kernels are only compiled.
TARGET_ONLY_COMPILED := cortex-m0plus
TARGET_KERNELS_cortex-m0plus := scalar
TARGET_KERNELS_cortex-m3     := scalar
TARGET_KERNELS_cortex-m4     := dsp
TARGET_KERNELS_cortex-m7     := dsp
TARGET_KERNELS_cortex-m33    := dsp
TARGET_KERNELS_cortex-m55    := mve
TARGET_FLOAT_cortex-m55      := -mfloat-abi=hard

ARM_GCC    ?= arm-none-eabi-gcc
CLANG      ?= $(firstword $(shell command -v clang-14 clang) clang)
ARM_SYSROOT = $(abspath $(shell $(ARM_GCC) -print-sysroot 2>/dev/null || echo /usr/lib/arm-none-eabi))
# Debian keeps newlib's headers apart from the compiler.
ARM_INCLUDE = $(firstword $(wildcard /usr/include/newlib /usr/lib/arm-none-eabi/include) /usr/include/newlib)
TARGET_CC   = $(ARM_GCC)
TARGET_CC_cortex-m55 = $(CLANG) --target=arm-none-eabi --sysroot=/usr/lib/arm-none-eabi \
                       -isystem $(ARM_INCLUDE) -fshort-enums
TARGET_CFLAGS := -std=c11 $(WARN) -O2 -g -ffp-contract=off -fno-common -fwrapv \
                 -ffunction-sections -fdata-sections -MMD -MP

# $(call target,CORE)
define target
T_$(1)   := build/target/$(1)
SRC_$(1) := $(call kernel_sources,$(TARGET_KERNELS_$(1)))
OBJ_$(1) := $$(SRC_$(1):%.c=build/target/$(1)/%.o)
build/target/$(1)/%.o: %.c
	@mkdir -p $$(@D)
	$(or $(TARGET_CC_$(1)),$(TARGET_CC)) -mcpu=$(1) -mthumb $(TARGET_FLOAT_$(1)) $(TARGET_CFLAGS) -Iinclude -Ikernels -c $$< -o $$@
build/target/$(1)/libkernels.a: $$(OBJ_$(1))
	@rm -f $$@
	arm-none-eabi-ar rcs $$@ $$^
build/target/$(1)/runner.elf: build/target/$(1)/target/runner.o build/target/$(1)/libkernels.a
	$(ARM_GCC) -mcpu=$(1) -mthumb $(TARGET_FLOAT_$(1)) --specs=rdimon.specs -Wl,--gc-sections -Wl,--no-warn-execstack $$(filter-out %.a,$$^) -Wl,--whole-archive $$(filter %.a,$$^) -Wl,--no-whole-archive -o $$@
endef
$(foreach c,$(TARGET_CORES) $(TARGET_ONLY_COMPILED),$(eval $(call target,$(c))))

target: $(TARGET_CORES:%=build/target/%/runner.elf) $(TARGET_ONLY_COMPILED:%=build/target/%/libkernels.a) ## the kernels as Arm code, and the runners for QEMU
.PHONY: target

-include $(shell find build/target -name '*.d' 2>/dev/null)
