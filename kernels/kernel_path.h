/* SPDX-License-Identifier: Apache-2.0 */
/* A kernel names the path it takes, for the report's column `path`. Nothing on the target. */
#ifndef NV_KERNEL_PATH_H
#define NV_KERNEL_PATH_H

#if defined(__ARM_ARCH_PROFILE) && __ARM_ARCH_PROFILE == 'M'
#define NV_KERNEL_PATH(text) ((void)0)
#else
extern _Thread_local const char *nv_kernel_path;
#define NV_KERNEL_PATH(text) ((void)(nv_kernel_path = (text)))
#endif

#endif
