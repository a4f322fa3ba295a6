#!/bin/sh
# Lets the application's key in, and nobody without one; makes the bucket. Done twice it changes nothing.
set -eu
shell() { echo "$1" | weed shell -master=s3:9333; }

shell "s3.configure -user=mot-cua -access_key=$S3_ACCESS_KEY_ID -secret_key=$S3_SECRET_ACCESS_KEY -buckets=$S3_BUCKET -actions=Read,Write,List -apply" >/dev/null
tries=0
until shell s3.bucket.list | grep -qw "$S3_BUCKET"; do
  tries=$((tries + 1))
  if [ "$tries" -gt 30 ]; then
    echo "The bucket $S3_BUCKET could not be made" >&2
    exit 1
  fi
  shell "s3.bucket.create -name=$S3_BUCKET" || true
  sleep 1
done
echo "The bucket $S3_BUCKET is there"
