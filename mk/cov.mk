# SPDX-License-Identifier: Apache-2.0
# Coverage; the goals stand in scripts/coverage.
cov: ## coverage per directory after all suites (goals: 90 % of golden, sim, validate; loader 95 %)
	@$(MAKE) MODE=cov tests
	@find build/cov -name '*.gcda' -delete
	@$(call tally,$(call list,unit quick check,cov))
	@scripts/coverage build/cov
.PHONY: cov
