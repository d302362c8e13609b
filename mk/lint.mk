# SPDX-License-Identifier: Apache-2.0
# The sources judged: rules that no compiler knows.
lint: $(LIBS) $(B)/libvalidate.a $(B)/libkerneltest.a $(B)/libcc.a ## licence lines, include rights, formatting, lengths, tags, links
	@scripts/lint $(B)

fmt: ## clang-format over all C (not the .def tables)
	git ls-files '*.c' '*.h' | xargs grep -L 'Generated from' | xargs clang-format-14 -i

# What a user's program links beside its own arm_* kernels: our names and no other.
$(B)/libnnverify.a: $(LIBS) $(B)/libharness.a $(B)/libkerneltest.a
	@rm -f $@
	$(call quiet,AR)printf 'create $@\n$(^:%=addlib %\n)save\nend\n' | $(AR) -M

symbols: $(B)/libnnverify.a ## libnnverify exports nv_ and emul_ names only
	@nm -g --defined-only $< | awk 'NF == 3 { n++ } NF == 3 && $$3 !~ /^(nv|emul)_/ { bad = bad "\n# " $$3 } \
	    END { wrong = bad != "" || n == 0; print (wrong ? "not ok" : "ok") " 1 - libnnverify exports " \
	        "nv_ and emul_ names only" bad; exit wrong }'
# The public headers, each by itself.
SUITES_once    += headers
COMMAND_headers = tests/runner/test_headers.sh
SUITES_once    += symbols
NEEDS_once     += $(B)/libnnverify.a
COMMAND_symbols = MAKEFLAGS= $(MAKE) --no-print-directory -s symbols

.PHONY: lint fmt symbols
