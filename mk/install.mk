# SPDX-License-Identifier: Apache-2.0
# The example run, and the installation.
PREFIX  ?= /usr/local
EXAMPLE := examples/shapes

demo: all ## build, verify the example model on a picture and show the report
	build/nnverify --float $(EXAMPLE)/shapes_float.tflite $(EXAMPLE)/shapes_int8.tflite \
	    $(EXAMPLE)/pictures/3-red-star.png

# $(call put,MODE,FILES,DIRECTORY)
put = install -d '$(DESTDIR)$(PREFIX)/$(3)' && install -m $(1) $(2) '$(DESTDIR)$(PREFIX)/$(3)'

# nnverify-cc finds the emulation in ../include and ../lib; other compilers are told by
# -I PREFIX/include/isa_emul/shim -I PREFIX/include.
install: all $(B)/libnnverify.a ## PREFIX=/usr/local DESTDIR=: program, libraries, headers, shim, docs
	$(call put,755,$(B)/nnverify $(B)/nnverify-cc,bin)
	ln -sf nnverify-cc '$(DESTDIR)$(PREFIX)/bin/nnverify-c++'
	$(call put,644,$(B)/libnnverify.a $(B)/libisa_emul.a,lib)
	$(call put,644,$(wildcard include/nv/*.h include/nv/*.def),include/nv)
	$(call put,644,$(wildcard isa_emul/*.h),include/isa_emul)
	$(call put,644,$(wildcard isa_emul/shim/*),include/isa_emul/shim)
	$(call put,644,firmware/nv_dump.h,include/nv)
	$(call put,644,LICENSE NOTICE README.md $(wildcard docs/*),share/doc/nnverify)
.PHONY: demo install
