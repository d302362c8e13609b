/* SPDX-License-Identifier: Apache-2.0 */
#ifndef NV_VERSION_H
#define NV_VERSION_H

#define NV_VERSION "0.1.0"

#endif
