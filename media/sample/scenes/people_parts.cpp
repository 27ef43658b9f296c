#include "media/sample/scenes/people_parts.h"

#include "media/sample/scenes/people_poses.h"
#include "media/sample/scenes/shapes.h"

namespace sala {

namespace {

QPainterPath oval(QPointF centre, double across, double down) {
    QPainterPath path;
    path.addEllipse(centre, across, down);
    return path;
}

QPainterPath rod(QPointF from, QPointF to, double width) {
    return taperedPath({{from, width}, {(from + to) / 2, width}, {to, width}});
}

void addLeg(QList<Part> &parts, const Person &person, const std::array<QPointF, 4> &leg) {
    const bool trousers = person.wear == Wear::Trousers;
    const double knee = trousers ? 0.075 : 0.058;
    parts << Part{taperedPath({{leg[0], 0.1},
                               {(leg[0] + leg[1]) / 2, 0.094},
                               {leg[1], knee},
                               {leg[2], trousers ? 0.058 : 0.034}}),
                  person.wear == Wear::Shorts ? Role::Skin : Role::Bottom};
    if (person.wear == Wear::Shorts) {
        const QPointF hem = leg[0] + (leg[1] - leg[0]) * 0.8;
        parts << Part{taperedPath({{leg[0], 0.105}, {(leg[0] + hem) / 2, 0.105}, {hem, 0.1}}), Role::Bottom};
    }
    const QPointF heel = leg[2] + QPointF(leg[3].x() > leg[2].x() ? -0.008 : 0.004, 0.02);
    parts << Part{taperedPath({{leg[2], 0.036}, {heel, 0.042}, {leg[3], 0.026}}), Role::Skin};
}

void addArm(QList<Part> &parts, const std::array<QPointF, 3> &arm) {
    const QPointF sleeve = arm[0] + (arm[1] - arm[0]) * 0.75;
    parts << Part{
        taperedPath({{arm[0], 0.056}, {arm[1], 0.044}, {(arm[1] + arm[2]) / 2, 0.038}, {arm[2], 0.028}}),
        Role::Skin};
    parts << Part{oval(arm[2] + (arm[2] - arm[1]) * 0.12, 0.018, 0.022), Role::Skin};
    parts << Part{taperedPath({{arm[0], 0.068}, {(arm[0] + sleeve) / 2, 0.064}, {sleeve, 0.06}}), Role::Top};
}

QPainterPath torsoOf(const Joints &joints) {
    const double front[] = {0.075, 0.2, 0.222, 0.168, 0.19, 0.184};
    const double side[] = {0.068, 0.115, 0.14, 0.12, 0.138, 0.134};
    QList<Node> nodes;
    for (int i = 0; i < 6; ++i)
        nodes << Node{joints.spine[i], joints.side ? side[i] : front[i]};
    return taperedPath(nodes, 0.25);
}

/// A wrapped cloth from the waist to the calves, following the legs.
QPainterPath skirtOf(const Joints &joints) {
    const QPointF knees = (joints.nearLeg[1] + joints.farLeg[1]) / 2;
    const QPointF ankles = (joints.nearLeg[2] + joints.farLeg[2]) / 2;
    const double spread = std::abs(joints.nearLeg[2].x() - joints.farLeg[2].x());
    const double kneeSpread = std::abs(joints.nearLeg[1].x() - joints.farLeg[1].x());
    return taperedPath({{joints.spine[3], joints.side ? 0.115 : 0.155},
                        {joints.spine[5], joints.side ? 0.15 : 0.195},
                        {knees, 0.115 + kneeSpread * 0.6},
                        {knees + (ankles - knees) * 0.72, 0.09 + spread * 0.62}},
                       0.08);
}

void addHat(QList<Part> &parts, const Person &person, const Joints &joints) {
    const QPointF head = joints.head;
    const double s = person.headScale, back = joints.side ? -0.012 * s : 0;
    const QPointF nape = head + QPointF(back * 2.2, 0.05 * s);
    switch (person.hair) {
    case Hair::Cap:
        parts << Part{taperedPath({{head + QPointF(-0.03, -0.035), 0.07},
                                   {head + QPointF(0.015, -0.04), 0.066},
                                   {head + QPointF(joints.side ? 0.1 : 0.03, -0.016), 0.014}}),
                      Role::Top};
        break;
    case Hair::Cone:
        parts << Part{smoothOutline({head + QPointF(-0.155, 0.012), head + QPointF(-0.075, -0.062),
                                     head + QPointF(-0.01, -0.112), head + QPointF(0.01, -0.112),
                                     head + QPointF(0.075, -0.062), head + QPointF(0.155, 0.012),
                                     head + QPointF(0, 0.026)}),
                      Role::Load};
        break;
    case Hair::Scarf:
        parts << Part{taperedPath({{head + QPointF(0.01, -0.035), 0.1 * s},
                                   {head + QPointF(back, 0.01), 0.112 * s},
                                   {nape + QPointF(back, 0.06), 0.05}}),
                      Role::Bottom};
        break;
    case Hair::Helmet:
        parts << Part{
            smoothOutline({head + QPointF(-0.066, 0.0), head + QPointF(-0.055, -0.055),
                           head + QPointF(0, -0.084), head + QPointF(0.055, -0.055),
                           head + QPointF(joints.side ? 0.085 : 0.066, 0.0), head + QPointF(0, -0.008)}),
            Role::Load};
        break;
    default:
        break;
    }
}

void addHair(QList<Part> &parts, const Person &person, const Joints &joints) {
    const QPointF head = joints.head;
    const double s = person.headScale, back = joints.side ? -0.012 * s : 0;
    const bool covers = person.hair != Hair::Short || !joints.side;
    parts << Part{oval(head + QPointF(back, -0.014 * s), 0.052 * s, (covers ? 0.058 : 0.052) * s),
                  Role::Hair};
    const QPointF nape = head + QPointF(back * 2.2, 0.05 * s);
    switch (person.hair) {
    case Hair::Long:
        parts << Part{taperedPath({{head + QPointF(back, -0.02), 0.1 * s},
                                   {nape, 0.088 * s},
                                   {nape + QPointF(back, 0.085), 0.06 * s}}),
                      Role::Hair};
        break;
    case Hair::Bun:
        parts << Part{oval(head + QPointF(back * 3.6, joints.side ? 0.0 : -0.062 * s), 0.028 * s, 0.026 * s),
                      Role::Hair};
        break;
    case Hair::Cap:
    case Hair::Cone:
    case Hair::Scarf:
    case Hair::Helmet:
        addHat(parts, person, joints);
        break;
    case Hair::Short:
        break;
    }
}

void addHead(QList<Part> &parts, const Person &person, const Joints &joints) {
    const double s = person.headScale;
    const QPointF towards = joints.head - joints.spine[0];
    parts << Part{taperedPath({{joints.spine[0] - towards * 0.3, 0.062},
                               {joints.spine[0], 0.05},
                               {joints.spine[0] + towards * 0.6, 0.048}}),
                  Role::Skin};
    parts << Part{oval(joints.head, (joints.side ? 0.05 : 0.046) * s, 0.064 * s), Role::Skin};
    if (!joints.side)
        parts << Part{oval(joints.head + QPointF(-0.047, 0.005) * s, 0.01 * s, 0.016 * s), Role::Skin}
              << Part{oval(joints.head + QPointF(0.047, 0.005) * s, 0.01 * s, 0.016 * s), Role::Skin};
    addHair(parts, person, joints);
}

QPainterPath basketAt(QPointF handle) {
    QPainterPath path = smoothOutline({handle + QPointF(-0.09, 0.08), handle + QPointF(-0.07, 0.175),
                                       handle + QPointF(0, 0.19), handle + QPointF(0.07, 0.175),
                                       handle + QPointF(0.09, 0.08), handle + QPointF(0, 0.09)});
    path.addPath(rod(handle, handle + QPointF(-0.08, 0.09), 0.012));
    path.addPath(rod(handle, handle + QPointF(0.08, 0.09), 0.012));
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath umbrellaAt(QPointF hand, QPointF head) {
    const QPointF top(head.x() * 0.5 + hand.x() * 0.5, head.y() - 0.2);
    const auto at = [&](double x, double y) { return top + QPointF(x, y); };
    QPainterPath path = smoothOutline({at(-0.34, 0.135), at(-0.27, 0.05), at(-0.12, -0.03), at(0, -0.05),
                                       at(0.12, -0.03), at(0.27, 0.05), at(0.34, 0.135), at(0.22, 0.105),
                                       at(0.11, 0.12), at(0, 0.1), at(-0.11, 0.12), at(-0.22, 0.105)});
    path.addPath(rod(top + QPointF(0, -0.075), hand + (hand - top) * 0.06, 0.011));
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath poleOf(const Joints &joints) {
    const QPointF shoulder = joints.spine[1] + QPointF(0, -0.035);
    QPainterPath path = taperedPath({{shoulder + QPointF(-0.48, 0.045), 0.014},
                                     {shoulder, 0.02},
                                     {shoulder + QPointF(0.48, 0.045), 0.014}});
    for (const double end : {-0.46, 0.46}) {
        const QPointF hook = shoulder + QPointF(end, 0.045);
        path.addPath(rod(hook, hook + QPointF(-0.1, 0.36), 0.008));
        path.addPath(rod(hook, hook + QPointF(0.1, 0.36), 0.008));
        path.addPath(smoothOutline({hook + QPointF(-0.15, 0.35), hook + QPointF(-0.1, 0.47),
                                    hook + QPointF(0.1, 0.47), hook + QPointF(0.15, 0.35),
                                    hook + QPointF(0.06, 0.31), hook + QPointF(-0.06, 0.32)}));
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath backpackOf(const Joints &joints) {
    const QPointF chest = joints.spine[2];
    if (!joints.side)
        return taperedPath({{chest + QPointF(0, -0.055), 0.13},
                            {chest + QPointF(0, 0.03), 0.175},
                            {chest + QPointF(0, 0.12), 0.165}});
    const QPointF behind = chest + QPointF(-0.105, 0.01);
    return taperedPath(
        {{behind + QPointF(0.02, -0.075), 0.07}, {behind, 0.125}, {behind + QPointF(-0.015, 0.085), 0.12}});
}

QPainterPath shoulderBagOf(const Joints &joints) {
    const QPointF hip = joints.nearLeg[0] + QPointF(joints.side ? -0.03 : 0.075, 0.02);
    const QPointF shoulder = joints.side ? joints.spine[1] : joints.farArm[0] + QPointF(0.03, -0.02);
    QPainterPath path =
        taperedPath({{hip + QPointF(-0.055, 0), 0.1}, {hip, 0.11}, {hip + QPointF(0.055, 0.005), 0.1}});
    path.addPath(rod(shoulder, hip, 0.014));
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath suitcaseAt(QPointF hand) {
    QPainterPath path;
    path.addRoundedRect(QRectF(hand.x() - 0.075, hand.y() + 0.2, 0.15, 0.27), 0.02, 0.02);
    path.addRect(QRectF(hand.x() - 0.035, hand.y(), 0.01, 0.21));
    path.addRect(QRectF(hand.x() + 0.025, hand.y(), 0.01, 0.21));
    path.addRect(QRectF(hand.x() - 0.035, hand.y(), 0.07, 0.014));
    return path;
}

QPainterPath loadOf(const Person &person, const Joints &joints) {
    switch (person.load) {
    case Load::Backpack:
        return backpackOf(joints);
    case Load::ShoulderBag:
        return shoulderBagOf(joints);
    case Load::Bundle:
        return smoothOutline({joints.head + QPointF(-0.13, -0.08), joints.head + QPointF(-0.14, -0.15),
                              joints.head + QPointF(-0.05, -0.205), joints.head + QPointF(0.02, -0.235),
                              joints.head + QPointF(0.06, -0.2), joints.head + QPointF(0.15, -0.14),
                              joints.head + QPointF(0.12, -0.07), joints.head + QPointF(0, -0.055)});
    case Load::Basket:
        return basketAt(joints.nearArm[2]);
    case Load::Suitcase:
        return suitcaseAt(joints.nearArm[2]);
    case Load::Pole:
        return poleOf(joints);
    case Load::Umbrella:
        return umbrellaAt(joints.nearArm[2], joints.head);
    case Load::Sack:
        return taperedPath({{joints.spine[1] + QPointF(-0.15, 0.04), 0.1},
                            {joints.spine[1] + QPointF(-0.02, -0.055), 0.15},
                            {joints.spine[1] + QPointF(0.13, -0.035), 0.1}});
    case Load::None:
        break;
    }
    return {};
}

} // namespace

QList<Part> partsOf(const Person &person) {
    Joints joints = jointsOf(person.pose);
    if (person.load == Load::Umbrella) // the arm comes up to hold it
        joints.nearArm = {joints.nearArm[0], joints.nearArm[0] + QPointF(0.05, 0.15),
                          joints.nearArm[0] + QPointF(0.035, 0.01)};

    QList<Part> parts;
    const bool burdenBehind = joints.side && (person.load == Load::Backpack || person.load == Load::Umbrella);
    if (burdenBehind)
        parts << Part{loadOf(person, joints), Role::Load};
    addArm(parts, joints.farArm);
    addLeg(parts, person, joints.farLeg);
    addLeg(parts, person, joints.nearLeg);
    if (!joints.side)
        addArm(parts, joints.nearArm);
    if (person.wear == Wear::Skirt && person.pose != Pose::SittingBack)
        parts << Part{skirtOf(joints), Role::Bottom};
    parts << Part{taperedPath({{joints.spine[3], joints.side ? 0.12 : 0.16},
                               {joints.spine[4], joints.side ? 0.136 : 0.188},
                               {joints.spine[5], joints.side ? 0.12 : 0.165}}),
                  Role::Bottom};
    parts << Part{torsoOf(joints), Role::Top};
    addHead(parts, person, joints);
    if (joints.side)
        addArm(parts, joints.nearArm);
    if (!burdenBehind && person.load != Load::None)
        parts << Part{loadOf(person, joints), Role::Load};
    return parts;
}

} // namespace sala
