# SPDX-License-Identifier: Apache-2.0
# The example run, and the installation.
PREFIX  ?= /usr/local
EXAMPLE := examples/shapes
VERSION := $(shell sed -n 's/^\#define NV_VERSION "\(.*\)"/\1/p' include/nv/version.h)

demo: all ## build, verify the example model on a picture and show the report
	build/nnverify --float $(EXAMPLE)/shapes_float.tflite $(EXAMPLE)/shapes_int8.tflite \
	    $(EXAMPLE)/pictures/3-red-star.png

# Package files with the version in its place.
$(B)/package/%: mk/package/%.in include/nv/version.h
	@mkdir -p $(@D)
	@sed 's/@VERSION@/$(VERSION)/' $< > $@
PACKAGE := $(B)/package/nnverify.pc $(B)/package/nnverifyConfigVersion.cmake

# $(call put,MODE,FILES,DIRECTORY)
put = install -d '$(DESTDIR)$(PREFIX)/$(3)' && install -m $(1) $(2) '$(DESTDIR)$(PREFIX)/$(3)'

# Everything finds the rest from where it lies itself: an installation can be moved. nnverify-cc
# looks for the emulation in ../include and ../lib; pkg-config and CMake tell other compilers.
install: all $(B)/libnnverify.a $(PACKAGE) ## PREFIX=/usr/local DESTDIR=: program, libraries, headers, shim, docs
	$(call put,755,$(B)/nnverify $(B)/nnverify-cc,bin)
	ln -sf nnverify-cc '$(DESTDIR)$(PREFIX)/bin/nnverify-c++'
	$(call put,644,$(B)/libnnverify.a $(B)/libisa_emul.a,lib)
	$(call put,644,$(B)/package/nnverify.pc,lib/pkgconfig)
	$(call put,644,$(wildcard mk/package/*.cmake) $(B)/package/nnverifyConfigVersion.cmake,lib/cmake/nnverify)
	$(call put,644,$(wildcard include/nv/*.h include/nv/*.def),include/nv)
	$(call put,644,$(wildcard isa_emul/*.h),include/isa_emul)
	$(call put,644,$(wildcard isa_emul/shim/*),include/isa_emul/shim)
	$(call put,644,firmware/nv_dump.h,include/nv)
	$(call put,644,LICENSE NOTICE README.md,share/doc/nnverify)
	$(call put,644,$(wildcard docs/*),share/doc/nnverify/docs)
	$(call put,644,$(wildcard examples/kernel-test/*.* examples/kernel-test/Makefile),share/doc/nnverify/examples/kernel-test)
.PHONY: demo install
