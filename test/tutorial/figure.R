# From a study's tables to a table and a figure in R: Rscript figure.R STUDY OUT
args <- commandArgs(trailingOnly = TRUE)
read <- function(name) read.csv(file.path(args[1], paste0(name, ".csv")), fileEncoding = "UTF-8")

reports <- subset(read("reports"), counted == "true" | counted == TRUE)
themes <- merge(read("panel_themes"), reports[c("report", "government_level")], by = "report")

# How much of the reports is mainly about each theme, by year and level of government: adds up to 1.
shares <- aggregate(primary_share ~ year + government_level + theme, themes, mean)
sums <- aggregate(primary_share ~ year + government_level, shares, sum)
stopifnot(all(abs(sums$primary_share - 1) < 1e-4))
write.csv(shares, file.path(args[2], "shares.csv"), row.names = FALSE)

# Disputes of each place, with the change from its report before.
panel <- read("panel_indicators")
disputes <- subset(panel, indicator == "disputes-found" & status == "reported")
disputes <- disputes[order(disputes$issuer, disputes$year), ]
disputes$change <- ave(disputes$value, disputes$issuer, disputes$family, FUN = function(v) c(NA, diff(v)))
write.csv(disputes[c("issuer", "year", "value", "change", "quote")], file.path(args[2], "disputes.csv"), row.names = FALSE)

pdf(file.path(args[2], "shares.pdf"))
means <- tapply(themes$primary_share, list(themes$year, themes$theme), mean)
matplot(as.numeric(rownames(means)), means, type = "b", xlab = "year", ylab = "mean share of text", ylim = c(0, max(means)))
dev.off()
