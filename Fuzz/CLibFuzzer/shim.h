// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer as a library; its manual has this declaration, and no header of it is installed.
#include <stddef.h>
#include <stdint.h>
int LLVMFuzzerRunDriver(int *argc, char ***argv,
                        int (*check)(const uint8_t *data, size_t size));
