# Reads protocols as JSON: the packages of data need no JavaScript to be read. Needs the package jsonlite.
folder <- "node_modules/@openketamine/protocols/json"
files <- sort(list.files(folder, "[.]json$", full.names = TRUE))
protocols <- lapply(files, jsonlite::fromJSON, simplifyVector = FALSE)

stopifnot(all(vapply(protocols, function(one) one$format == "openketamine/1", logical(1))))
label <- Filter(function(one) one$id == "esketamine-nasal-trd-us", protocols)[[1]]
cat(label$title, label$status$state, "\n")
for (phase in label$phases) cat(phase$id, phase$schedule$kind, "\n")
