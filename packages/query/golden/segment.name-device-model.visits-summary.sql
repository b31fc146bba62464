-- deviceModel==a
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   s0 = "a"
SELECT
    uniqExact(visitor_id) AS m_visitors
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND lowerUTF8(if(device_model = '', concat('generic ', if(device_type = '', 'desktop', device_type)), device_model)) = lowerUTF8({s0:String})
