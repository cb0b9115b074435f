# The tasks of beside.ts by mrgsolve and deSolve, for whoever has R with them:
#   node bench/people.ts 10000 > people.csv && Rscript bench/beside.R people.csv
# One warm-up call, then several; what is printed are milliseconds of the fastest and the middle one, to be
# set against "by hand" of beside.ts, run in turn on the same machine.

people <- read.csv(commandArgs(TRUE)[1])
q <- list(Q1 = 23.2, VP1 = 187, Q2 = 157, VP2 = 98.8, QM = 42.778, VPM = 160.04)
typical <- data.frame(ID = 1, V1 = 133, CL = 95.2, VM = 98.638, CLM = 57.72)

clock <- function(what, run, times = 5) {
  run()
  ms <- replicate(times, system.time(run(), gcFirst = TRUE)[["elapsed"]] * 1000)
  cat(sprintf("%-45s min %10.1f ms, median %10.1f ms\n", what, min(ms), median(ms)))
}

if (requireNamespace("mrgsolve", quietly = TRUE)) {
  suppressMessages(library(mrgsolve))
  code <- '
$PARAM V1 = 133, CL = 95.2, VM = 98.638, CLM = 57.72, Q1 = 23.2, VP1 = 187, Q2 = 157, VP2 = 98.8, QM = 42.778, VPM = 160.04
$CMT CENT P1 P2 MET MP
$ODE
dxdt_CENT = -(CL + Q1 + Q2) / V1 * CENT + Q1 / VP1 * P1 + Q2 / VP2 * P2;
dxdt_P1 = Q1 / V1 * CENT - Q1 / VP1 * P1;
dxdt_P2 = Q2 / V1 * CENT - Q2 / VP2 * P2;
dxdt_MET = CL / V1 * CENT - (CLM + QM) / VM * MET + QM / VPM * MP;
dxdt_MP = QM / VM * MET - QM / VPM * MP;
$TABLE
capture DRUG = CENT / V1 * 1000;
capture METAB = MET / VM * 1000;
'
  model <- mcode("ketamine", code, quiet = TRUE)
  six <- ev(amt = 35, rate = 35 / (2 / 3), ii = 84, addl = 5)
  one <- ev(amt = 35, rate = 35 / (2 / 3))
  clock("mrgsolve, one patient, 21 days by the minute", function() {
    mrgsim_e(model, six, end = 504, delta = 1 / 60, output = "df")
  })
  day <- function(step) {
    mrgsim_ei(model, one, people, end = 24, delta = step, output = "df")
  }
  clock(sprintf("mrgsolve, %d patients, a day", nrow(people)), function() day(1 / 6))
  found <- day(1 / 6)
  print(found[found$time %in% c(1, 2, 24) & found$ID == 1, ])
}

if (requireNamespace("deSolve", quietly = TRUE)) {
  source <- file.path(tempdir(), "ketamine.c")
  # Compiled, or else R itself would be what is measured.
  writeLines('
#include <R.h>
static double p[11];
void initialize(void (*set)(int *, double *)) { int n = 11; set(&n, p); }
void slopes(int *n, double *t, double *x, double *dx, double *out, int *ip) {
  double rate = p[10], q1 = p[4] * (x[0] / p[0] - x[1] / p[5]), q2 = p[6] * (x[0] / p[0] - x[2] / p[7]);
  double cleared = p[1] * x[0] / p[0], q3 = p[8] * (x[3] / p[2] - x[4] / p[9]);
  dx[0] = rate - q1 - q2 - cleared;
  dx[1] = q1;
  dx[2] = q2;
  dx[3] = cleared - q3 - p[3] * x[3] / p[2];
  dx[4] = q3;
}', source)
  system2(file.path(R.home("bin"), "R"), c("CMD", "SHLIB", source), stdout = FALSE)
  dyn.load(sub("c$", .Platform$dynlib.ext |> substring(2), source))
  solve <- function(person, starts, end, step) {
    x <- rep(0, 5)
    cuts <- sort(c(starts, starts + 2 / 3, end))
    for (i in seq_len(length(cuts) - 1)) {
      rate <- if (cuts[i] %in% starts) 35 / (2 / 3) else 0
      parms <- c(person$V1, person$CL, person$VM, person$CLM, unlist(q), rate)
      grid <- seq(0, floor(end / step)) * step
      times <- unique(c(cuts[i], grid[grid > cuts[i] & grid < cuts[i + 1]], cuts[i + 1]))
      out <- deSolve::lsoda(x, times, "slopes", parms, dllname = "ketamine", initfunc = "initialize",
                            rtol = 1e-8, atol = 1e-8)
      x <- out[nrow(out), 2:6]
    }
    x
  }
  clock("deSolve, one patient, 21 days by the minute", function() {
    solve(typical, seq(0, 420, 84), 504, 1 / 60)
  })
  some <- seq_len(min(200, nrow(people)))
  clock(sprintf("deSolve, %d patients, a day", length(some)), function() {
    for (i in some) solve(people[i, ], 0, 24, 1 / 6)
  }, times = 3)
}
