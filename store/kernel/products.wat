;; Dot products of one vector with many, by SIMD: exact, since all is done in integers.
;; Addresses are bytes of the memory, at any alignment; sizes are components.
(module
  (memory (import "vectors" "memory") 0)

  ;; Multiplies the 16-bit integers from $vector on with the 8-bit integers of each of $count vectors, which stand
  ;; one behind the other from $others on. The 32-bit sums are written one behind the other from $products on.
  (func (export "products")
    (param $vector i32) (param $others i32) (param $count i32) (param $size i32) (param $products i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $products) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $products) (local.get $end)))
      (i32.store (local.get $products) (call $product (local.get $vector) (local.get $others) (local.get $size)))
      (local.set $others (i32.add (local.get $others) (local.get $size)))
      (local.set $products (i32.add (local.get $products) (i32.const 4)))
      (br $next))))

  (func $product (param $a i32) (param $b i32) (param $size i32) (result i32)
    (local $end i32) (local $sum v128) (local $other v128) (local $total i32)
    ;; Behind the last whole sixteen. Two sums do not wait for one another.
    (local.set $end (i32.add (local.get $b) (i32.and (local.get $size) (i32.const -16))))
    (block $done (loop $sixteens
      (br_if $done (i32.ge_u (local.get $b) (local.get $end)))
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.dot_i16x8_s (v128.load (local.get $a)) (v128.load8x8_s (local.get $b)))))
      (local.set $other (i32x4.add (local.get $other)
        (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $a)) (v128.load8x8_s offset=8 (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 32)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (br $sixteens)))
    (local.set $total (call $lanes (i32x4.add (local.get $sum) (local.get $other))))
    (local.set $end (i32.add (local.get $b) (i32.and (local.get $size) (i32.const 15))))
    (block $done (loop $ones
      (br_if $done (i32.ge_u (local.get $b) (local.get $end)))
      (local.set $total (i32.add (local.get $total)
        (i32.mul (i32.load16_s (local.get $a)) (i32.load8_s (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 2)))
      (local.set $b (i32.add (local.get $b) (i32.const 1)))
      (br $ones)))
    (local.get $total))

  (func $lanes (param $sum v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
