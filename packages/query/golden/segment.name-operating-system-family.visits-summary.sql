-- operatingSystemFamily==a
--   siteId = 1
--   from = 1709593200
--   to = 1709679600
--   systems = ["Android","CyanogenMod","Fire OS","Remix OS","RazoDroiD","MildWild","MocorDroid","YunOS","GridOS","HarmonyOS","Android TV","ClearOS Mobile", and 195 more]
--   families = ["Android","Android","Android","Android","Android","Android","Android","Android","Android","Android","Android","Android", and 195 more]
--   s0 = "a"
SELECT
    uniqExact(visitor_id) AS m_visitors
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
  AND lowerUTF8(transform(os, {systems:Array(String)}, {families:Array(String)}, os)) = lowerUTF8({s0:String})
