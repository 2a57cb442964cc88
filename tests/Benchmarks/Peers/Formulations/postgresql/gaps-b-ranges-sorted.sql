-- `range_agg`; copy sorted and indexed beforehand, ranges stored
with covered as (
    select cell, range_agg(days) as days
    from sorted_stretch where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first} group by cell),
{ranges-to-gaps.sql}
