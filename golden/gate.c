/* SPDX-License-Identifier: Apache-2.0 */
#include "gate.h"
#include "fixed_point.h"

/* [R-GATE16] sigmoid(i / 24) in Q0.16, moved by half the error that interpolation has in the middle
 * of the step. */
static const uint16_t sigmoid_24[256] = {
    32768, 33451, 34133, 34813, 35493, 36169, 36843, 37513, 38180, 38841, 39498, 40149, 40794,
    41432, 42064, 42688, 43304, 43912, 44511, 45102, 45683, 46255, 46817, 47369, 47911, 48443,
    48964, 49475, 49975, 50464, 50942, 51409, 51865, 52311, 52745, 53169, 53581, 53983, 54374,
    54755, 55125, 55485, 55834, 56174, 56503, 56823, 57133, 57433, 57724, 58007, 58280, 58544,
    58800, 59048, 59288, 59519, 59743, 59959, 60168, 60370, 60565, 60753, 60935, 61110, 61279,
    61441, 61599, 61750, 61896, 62036, 62172, 62302, 62428, 62549, 62666, 62778, 62886, 62990,
    63090, 63186, 63279, 63368, 63454, 63536, 63615, 63691, 63765, 63835, 63903, 63968, 64030,
    64090, 64148, 64204, 64257, 64308, 64357, 64405, 64450, 64494, 64536, 64576, 64614, 64652,
    64687, 64721, 64754, 64786, 64816, 64845, 64873, 64900, 64926, 64950, 64974, 64997, 65019,
    65039, 65060, 65079, 65097, 65115, 65132, 65149, 65164, 65179, 65194, 65208, 65221, 65234,
    65246, 65258, 65269, 65280, 65291, 65301, 65310, 65319, 65328, 65337, 65345, 65352, 65360,
    65367, 65374, 65381, 65387, 65393, 65399, 65404, 65410, 65415, 65420, 65425, 65429, 65433,
    65438, 65442, 65445, 65449, 65453, 65456, 65459, 65462, 65465, 65468, 65471, 65474, 65476,
    65479, 65481, 65483, 65485, 65488, 65489, 65491, 65493, 65495, 65497, 65498, 65500, 65501,
    65503, 65504, 65505, 65507, 65508, 65509, 65510, 65511, 65512, 65513, 65514, 65515, 65516,
    65517, 65517, 65518, 65519, 65520, 65520, 65521, 65522, 65522, 65523, 65523, 65524, 65524,
    65525, 65525, 65526, 65526, 65526, 65527, 65527, 65528, 65528, 65528, 65529, 65529, 65529,
    65529, 65530, 65530, 65530, 65530, 65531, 65531, 65531, 65531, 65531, 65532, 65532, 65532,
    65532, 65532, 65532, 65533, 65533, 65533, 65533, 65533, 65533, 65533, 65533, 65534, 65534,
    65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534, 65535,
};

/* |x| in steps of 1/24, after the gate's scaling; the sign apart. */
typedef struct magnitude {
    uint32_t steps; /* with `fraction` bits behind the point */
    bool negative;
} magnitude;

static magnitude scaled(int16_t x, golden_gate_scale s)
{
    const int32_t round = s.shift > 0 ? 1 << (s.shift - 1) : 0;
    const int32_t y = golden_add(golden_mul(x, s.multiplier), round) >> s.shift;
    return (magnitude){y < 0 ? -(uint32_t)y : (uint32_t)y, y < 0};
}

/* The table between two of its points, in Q0.(16 + fraction); false beyond it. */
static bool interpolate(magnitude m, int fraction, uint32_t *y)
{
    const uint32_t i = m.steps >> fraction;
    if (i >= 255)
        return false;
    const uint32_t rest = m.steps & ((1u << fraction) - 1);
    *y = ((uint32_t)sigmoid_24[i] << fraction) +
         rest * (uint32_t)(sigmoid_24[i + 1] - sigmoid_24[i]);
    return true;
}

int16_t nv_golden_sigmoid16(int16_t x, golden_gate_scale s)
{
    const uint32_t one = 1u << 25, half = 1u << 9; /* 1 in Q0.25, half of an output step */
    const magnitude m = scaled(x, s);
    uint32_t y;

    if (!interpolate(m, 9, &y))
        y = 0x7fffu << 10;
    y = m.negative ? one - y + half - 1 : y + half;
    return (int16_t)(y >> 10);
}

/* tanh(x) = 2 sigmoid(2x) - 1 */
int16_t nv_golden_tanh16(int16_t x, golden_gate_scale s)
{
    const int32_t half_one = 1 << 23, half = 1 << 7; /* 1/2 in Q0.24, half of an output step */
    const magnitude m = scaled(x, s);
    uint32_t y;

    if (!interpolate(m, 8, &y))
        y = 0xffffu << 8;
    const int32_t above = (int32_t)y - half_one;
    return (int16_t)((m.negative ? half - 1 - above : above + half) >> 8);
}

bool nv_golden_gate_scale(int exponent, golden_gate_scale *s)
{
    const int shift = exponent + 12; /* from 2^exponent to Q3.12 */

    if (shift <= -31 || shift >= 31)
        return false;
    *s = shift < 0 ? (golden_gate_scale){3, -shift} : (golden_gate_scale){golden_shl(3, shift), 0};
    return true;
}
