// SPDX-License-Identifier: GPL-3.0-or-later
#include "CListenShims.h"

#include <errno.h>
#include <signal.h>
#include <time.h>

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
