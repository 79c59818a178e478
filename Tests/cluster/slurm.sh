#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real Slurm on this machine, with a controller and two nodes of its own: an array of four makes a
# site, a job behind it the index, and not a byte may differ from one run alone.
#   Tests/cluster/slurm.sh LISTEN
# Everything is in a folder that goes when it ends; a Slurm that is configured here is left alone.
set -euo pipefail
listen=$(readlink -f "${1:?the listen to test}")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d /tmp/listen-slurm.XXXXXX)
chmod 755 "$work"
pids=()
finish() {
  code=$?
  if [ $code != 0 ]; then tail -n 15 "$work"/*.log 2>/dev/null || true; fi
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
  exit $code
}
trap finish EXIT

# Whoever runs it is Slurm's user and munge's.
install -d -m 700 "$work/munge"
install -d -m 755 "$work/socket"
(umask 077; head -c 1024 /dev/urandom > "$work/munge/key")
munged --foreground --force --key-file "$work/munge/key" --socket "$work/socket/munge" \
  --pid-file "$work/munge/pid" --log-file "$work/munge/log" --seed-file "$work/munge/seed" \
  > "$work/munged.log" 2>&1 &
pids+=($!)

host=$(hostname -s)
port=$((20000 + $$ % 10000))
install -d -m 755 "$work/state" "$work/spool-n0" "$work/spool-n1"
cat > "$work/slurm.conf" <<CONF
ClusterName=listen
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$work/socket/munge
CredType=cred/munge
SlurmctldPort=$port
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SlurmdParameters=config_overrides
ReturnToService=2
SchedulerParameters=sched_interval=1
NodeName=n0 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=1 State=UNKNOWN
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=1 State=UNKNOWN
PartitionName=all Nodes=n0,n1 Default=YES MaxTime=60 State=UP
CONF
export SLURM_CONF="$work/slurm.conf"
echo 'CgroupPlugin=cgroup/v1' > "$work/cgroup.conf"
for _ in $(seq 50); do [ -S "$work/socket/munge" ] && break; sleep 0.1; done
slurmctld -D -i > "$work/ctld.log" 2>&1 &
pids+=($!)
for node in n0 n1; do
  slurmd -D -N "$node" > "$work/$node.log" 2>&1 &
  pids+=($!)
done
for _ in $(seq 100); do
  [ "$(sinfo -h -t idle -o %D 2>/dev/null)" = 2 ] && break
  sleep 0.2
done
sinfo

python3 "$root/Benchmarks/edition_inputs.py" "$work/news" --articles 4 --seed 7 > /dev/null
cd "$work"
export LISTEN="$listen" INPUT="$work/news" SITE="$work/site"
job=$(sbatch --parsable "$root/deploy/slurm/edition.sbatch")
sbatch --wait --kill-on-invalid-dep=yes --dependency=afterok:"$job" --output="$work/index.log" \
  --wrap "$(printf '%q index %q' "$listen" "$SITE")"
for task in 0 1 2 3; do cat "$work/listen-edition-${job}_$task.log"; done
cat "$work/index.log"
env -u SLURM_CONF "$listen" edition "$INPUT" -o "$work/alone" -q
"$listen" verify "$SITE"
diff -r --exclude='lock*' --exclude=catalogue "$SITE" "$work/alone"
echo "an array of four on two nodes: the same bytes as one run"
