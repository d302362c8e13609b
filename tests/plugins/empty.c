/* SPDX-License-Identifier: Apache-2.0 */
/* A shared library that has nothing to do with kernels. */
int nothing_of_interest(void);
int nothing_of_interest(void)
{
    return 42;
}
