"""Reports on a cluster: spark-submit spark.py REPORTS.jsonl OUT

Every line of REPORTS.jsonl is {"id", "text"}; every line of OUT is {"id", "report"}, or {"id", "error"} for a line
that could not be read. Each partition goes through one process, as a text goes through any filter.
With Hadoop alone: hadoop jar hadoop-streaming.jar -D mapreduce.job.reduces=0 \\
    -mapper 'fazhi analyze --jsonl' -input REPORTS.jsonl -output OUT
"""
import sys

from pyspark.sql import SparkSession

source, out = sys.argv[1:3]
spark = SparkSession.builder.appName("fazhi").getOrCreate()
spark.sparkContext.textFile(source).pipe("fazhi analyze --jsonl").saveAsTextFile(out)
