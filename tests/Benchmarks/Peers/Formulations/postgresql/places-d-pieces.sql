-- `ST_Intersects` over pieces of 32 corners (`ST_Subdivide`, which rounds where it cuts)
select point, min(area) as area from point join area_piece on st_intersects(shape, place) group by point
