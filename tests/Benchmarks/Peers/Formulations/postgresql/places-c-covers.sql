-- `ST_Covers` and the lowest code, from the shapes to an index of the points
select point, min(area) as area from lone_area join indexed_point on st_covers(shape, place) group by point
