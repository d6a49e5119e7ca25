;; The dot product of a vector in 32-bit floats with one in 8 bits a component, by SIMD.
;; Addresses are bytes of the memory, at any alignment; sizes are components. The sum runs in 32-bit floats.
(module
  (memory (import "vectors" "memory") 0)

  ;; $a holds 32-bit floats and $b 8-bit integers.
  (func (export "dotI8") (param $a i32) (param $b i32) (param $size i32) (result f32)
    (local $end i32) (local $eight v128) (local $sum v128) (local $other v128) (local $total f32)
    ;; Behind the last whole eight. Two sums do not wait for one another.
    (local.set $end (i32.add (local.get $b) (i32.and (local.get $size) (i32.const -8))))
    (block $done (loop $eights
      (br_if $done (i32.ge_u (local.get $b) (local.get $end)))
      (local.set $eight (v128.load8x8_s (local.get $b)))
      (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (v128.load (local.get $a))
        (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $eight))))))
      (local.set $other (f32x4.add (local.get $other) (f32x4.mul (v128.load offset=16 (local.get $a))
        (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $eight))))))
      (local.set $a (i32.add (local.get $a) (i32.const 32)))
      (local.set $b (i32.add (local.get $b) (i32.const 8)))
      (br $eights)))
    (local.set $total (call $lanes (f32x4.add (local.get $sum) (local.get $other))))
    (local.set $end (i32.add (local.get $b) (i32.and (local.get $size) (i32.const 7))))
    (block $done (loop $ones
      (br_if $done (i32.ge_u (local.get $b) (local.get $end)))
      (local.set $total (f32.add (local.get $total)
        (f32.mul (f32.load (local.get $a)) (f32.convert_i32_s (i32.load8_s (local.get $b))))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (local.set $b (i32.add (local.get $b) (i32.const 1)))
      (br $ones)))
    (local.get $total))

  (func $lanes (param $sum v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
      (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum))))))
