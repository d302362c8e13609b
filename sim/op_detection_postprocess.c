/* SPDX-License-Identifier: Apache-2.0 */
/* TFLite_Detection_PostProcess: box encodings [1, boxes, 4 or more], scores [1, boxes, classes],
 * anchors [boxes, 4]; out come boxes, classes, scores and how many there are. */
#include "flex.h"
#include "signature.h"

nv_status nv_parse_detection_postprocess(const nv_table *options, nv_node *node, nv_error *err)
{
    nv_detection_postprocess_params *p = &node->params.detection_postprocess;
    const struct {
        const char *key;
        float *value;
    } numbers[] = {{"nms_score_threshold", &p->nms_score_threshold},
                   {"nms_iou_threshold", &p->nms_iou_threshold},
                   {"y_scale", &p->y_scale},
                   {"x_scale", &p->x_scale},
                   {"h_scale", &p->h_scale},
                   {"w_scale", &p->w_scale}};
    nv_flex_map map;

    (void)options;
    NV_TRY(nv_flex_open(node, &map, err));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        NV_TRY(nv_flex_f32(&map, numbers[i].key, numbers[i].value, err));
    NV_TRY(nv_flex_i32(&map, "max_detections", &p->max_detections, err));
    NV_TRY(nv_flex_i32(&map, "max_classes_per_detection", &p->max_classes_per_detection, err));
    NV_TRY(nv_flex_i32(&map, "num_classes", &p->num_classes, err));
    p->detections_per_class = 100; /* where the model does not say */
    if (nv_flex_has(&map, "detections_per_class"))
        NV_TRY(nv_flex_i32(&map, "detections_per_class", &p->detections_per_class, err));
    p->use_regular_nms = false;
    return nv_flex_has(&map, "use_regular_nms")
               ? nv_flex_bool(&map, "use_regular_nms", &p->use_regular_nms, err)
               : NV_OK;
}

static nv_status check_options(const nv_detection_postprocess_params *p, nv_error *err)
{
    NV_TRY(nv_check_option("max_detections", p->max_detections, 0, INT32_MAX / 8, err));
    NV_TRY(nv_check_option("num_classes", p->num_classes, 1, INT32_MAX / 8, err));
    NV_TRY(nv_check_option("max_classes_per_detection", p->max_classes_per_detection, 1, INT32_MAX,
                           err));
    NV_TRY(nv_check_option("detections_per_class", p->detections_per_class, 1, INT32_MAX, err));
    if (!(p->nms_iou_threshold > 0 && p->nms_iou_threshold <= 1))
        return nv_fail(err, NV_E_MODEL, "nms_iou_threshold is %g, expected more than 0, up to 1",
                       (double)p->nms_iou_threshold);
    return NV_OK;
}

static nv_status check_room(const char *role, const nv_tensor *t, int64_t least, nv_error *err)
{
    if (nv_shape_count(&t->shape) < least)
        return nv_fail(err, NV_E_MODEL, "%s (tensor %d) has %lld elements, expected %lld or more",
                       role, (int)t->index, (long long)nv_shape_count(&t->shape), (long long)least);
    return NV_OK;
}

nv_status nv_prepare_detection_postprocess(const nv_graph *graph, nv_node *node, nv_error *err)
{
    static const nv_signature signature = {
        .in = {{"box encodings", NV_FLOAT32, 3},
               {"scores", NV_FLOAT32, 3},
               {"anchors", NV_FLOAT32, 2}},
        .out = {{"boxes", NV_FLOAT32, NV_ANY_RANK},
                {"classes", NV_FLOAT32, NV_ANY_RANK},
                {"scores", NV_FLOAT32, NV_ANY_RANK},
                {"number of detections", NV_FLOAT32, NV_ANY_RANK}}};
    nv_detection_postprocess_params *p = &node->params.detection_postprocess;

    NV_TRY(nv_check_signature(graph, node, &signature, err));
    NV_TRY(check_options(p, err));
    const nv_shape *encodings = &nv_node_in(graph, node, 0)->shape;
    p->boxes = encodings->dim[1];
    p->encoding = encodings->dim[2];
    p->classes = nv_node_in(graph, node, 1)->shape.dim[2];
    NV_TRY(nv_check_option("the batch", encodings->dim[0], 1, 1, err));
    NV_TRY(nv_check_option("a box encoding's length", p->encoding, 4, INT32_MAX, err));
    NV_TRY(nv_check_option("the number of scores", p->classes, p->num_classes,
                           (int64_t)p->num_classes + 1, err));
    NV_TRY(nv_check_shape("scores", nv_node_in(graph, node, 1),
                          &(nv_shape){3, {1, p->boxes, p->classes}}, err));
    NV_TRY(
        nv_check_shape("anchors", nv_node_in(graph, node, 2), &(nv_shape){2, {p->boxes, 4}}, err));
    for (int i = 0; i < 3; i++)
        NV_TRY(check_room(signature.out[i].role, nv_node_out(graph, node, i),
                          (i == 0 ? 4 : 1) * (int64_t)p->max_detections, err));
    return check_room("number of detections", nv_node_out(graph, node, 3), 1, err);
}

/* Each box with each other one and with what is kept, in the worst case for each class. */
nv_cost nv_cost_detection_postprocess(const nv_graph *graph, const nv_node *node)
{
    const nv_detection_postprocess_params *p = &node->params.detection_postprocess;
    nv_cost cost = nv_cost_elementwise(graph, node);
    const int64_t pairs = ((int64_t)p->boxes + 1) * ((int64_t)p->boxes + p->max_detections);
    const int64_t rounds = p->use_regular_nms ? p->num_classes : 1;

    cost.steps += pairs > INT64_MAX / 2 / rounds ? INT64_MAX / 2 : pairs * rounds;
    return cost;
}
