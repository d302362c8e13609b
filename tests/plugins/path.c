/* SPDX-License-Identifier: Apache-2.0 */
/* What a plug-in may export beside kernels: the path that the last call took. */
extern _Thread_local const char *nv_kernel_path;
_Thread_local const char *nv_kernel_path = "generic";
