// SPDX-License-Identifier: GPL-3.0-or-later
#include "CListenShims.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>

int listen_link_open(int descriptor, const char *path) {
  char name[32];
  snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
  return linkat(AT_FDCWD, name, AT_FDCWD, path, AT_SYMLINK_FOLLOW);
}

static int signal_pipe = -1;

static void on_signal(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe has signals enough.
  ssize_t written = write(signal_pipe, &byte, 1);
  (void)written;
  errno = saved;
}

void listen_write_signals(int descriptor) {
  struct sigaction action = {0};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  signal_pipe = descriptor;
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
}

static unsigned idle_seconds;
static long long used_milliseconds;

static void on_alarm(int number) {
  int saved = errno;
  struct timespec now = {0, 0};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  long long used = now.tv_sec * 1000LL + now.tv_nsec / 1000000;
  if (used > used_milliseconds + 10) {
    used_milliseconds = used;
    alarm(idle_seconds);
  } else {
    signal(number, SIG_DFL);
    raise(number);
  }
  errno = saved;
}

void listen_alarm_when_idle(unsigned seconds) {
  struct sigaction action = {0};
  action.sa_handler = on_alarm;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  idle_seconds = seconds;
  sigaction(SIGALRM, &action, NULL);
  alarm(seconds);
}
