;; Compares one vector with many, by SIMD. Addresses are bytes of the memory, at any alignment; sizes are components.
(module
  (memory (import "vectors" "memory") 0)

  ;; Cosines with vectors in 8-bit integers: the dot products with the 16-bit integers from $vector on, exact since all
  ;; is done in integers, each times the 32-bit float that stands for its vector from $scales on. The $count others
  ;; stand one behind the other, and so do their scales and what is written from $cosines on.
  (func (export "ofBytes")
    (param $vector i32) (param $others i32) (param $scales i32) (param $count i32) (param $size i32) (param $cosines i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $cosines) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $next
      (br_if $done (i32.ge_u (local.get $cosines) (local.get $end)))
      (f32.store (local.get $cosines) (call $within (f32.mul (f32.load (local.get $scales))
        (f32.convert_i32_s (call $integers (local.get $vector) (local.get $others) (local.get $size))))))
      (local.set $others (i32.add (local.get $others) (local.get $size)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (local.set $cosines (i32.add (local.get $cosines) (i32.const 4)))
      (br $next))))

  ;; Cosines of the unit vector of 32-bit floats from $vector on with one from $other on.
  (func (export "ofFloats") (param $vector i32) (param $other i32) (param $size i32) (result f32)
    (call $within (call $floats (local.get $vector) (local.get $other) (local.get $size))))

  (func $integers (param $a i32) (param $b i32) (param $size i32) (result i32)
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
    (local.set $sum (i32x4.add (local.get $sum) (local.get $other)))
    (local.set $total (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
    (local.set $end (i32.add (local.get $b) (i32.and (local.get $size) (i32.const 15))))
    (block $done (loop $ones
      (br_if $done (i32.ge_u (local.get $b) (local.get $end)))
      (local.set $total (i32.add (local.get $total)
        (i32.mul (i32.load16_s (local.get $a)) (i32.load8_s (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 2)))
      (local.set $b (i32.add (local.get $b) (i32.const 1)))
      (br $ones)))
    (local.get $total))

  (func $floats (param $a i32) (param $b i32) (param $size i32) (result f32)
    (local $end i32) (local $sum v128) (local $other v128) (local $total f32)
    ;; Behind the last whole eight.
    (local.set $end (i32.add (local.get $b) (i32.shl (i32.and (local.get $size) (i32.const -8)) (i32.const 2))))
    (block $done (loop $eights
      (br_if $done (i32.ge_u (local.get $b) (local.get $end)))
      (local.set $sum (f32x4.add (local.get $sum)
        (f32x4.mul (v128.load (local.get $a)) (v128.load (local.get $b)))))
      (local.set $other (f32x4.add (local.get $other)
        (f32x4.mul (v128.load offset=16 (local.get $a)) (v128.load offset=16 (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 32)))
      (local.set $b (i32.add (local.get $b) (i32.const 32)))
      (br $eights)))
    (local.set $sum (f32x4.add (local.get $sum) (local.get $other)))
    (local.set $total (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
    (local.set $end (i32.add (local.get $b) (i32.shl (i32.and (local.get $size) (i32.const 7)) (i32.const 2))))
    (block $done (loop $ones
      (br_if $done (i32.ge_u (local.get $b) (local.get $end)))
      (local.set $total (f32.add (local.get $total) (f32.mul (f32.load (local.get $a)) (f32.load (local.get $b)))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (i32.const 4)))
      (br $ones)))
    (local.get $total))

  ;; Kept within -1 and 1 where rounding would leave them.
  (func $within (param $cosine f32) (result f32)
    (f32.max (f32.const -1) (f32.min (f32.const 1) (local.get $cosine)))))
