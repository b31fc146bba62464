-- Countries over time, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
    uniqExactIf(country, country NOT IN ('', 'xx')) AS m_distinct_countries
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
GROUP BY d_period
ORDER BY d_period
