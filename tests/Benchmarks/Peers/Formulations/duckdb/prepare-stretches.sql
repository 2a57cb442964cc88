-- A second copy, sorted by day within each cell before anything is timed.
create table sorted_stretch as select * from stretch order by cell, confirmed_from
