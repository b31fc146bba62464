-- Which hits brought these orders.
SELECT
    order_id,
    hit_id
FROM conversions
WHERE site_id = {siteId:UInt32}
  AND goal_id = 0
  AND order_id IN {orderIds:Array(String)}
GROUP BY
    order_id,
    hit_id
HAVING argMax(is_deleted, version) = 0
ORDER BY order_id, hit_id
