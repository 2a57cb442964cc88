-- `range_agg`; copy in two halves, sorted beforehand, a worker for each
{ranges.sql over split_stretch}
