#pragma once

#include "media/sample/scenes/scene.h"
#include "media/sample/scenes/tone.h"

#include <QPointF>

namespace sala {

/// How a person holds the body. From behind: Standing, Waiting, WalkingAway, SittingBack. From the side,
/// facing right unless `facing` is -1: all others.
enum class Pose {
    Standing,
    Waiting, ///< weight on one leg, both hands on a bag or each other
    WalkingAway,
    SittingBack, ///< on the floor or a low stool, `feet` is the middle of the seat's foot
    Walking,
    Carrying, ///< walking with one hand up to a load on the head or shoulder
    Pulling,  ///< leaning forward, both arms behind
    Pushing,  ///< leaning forward, both arms in front
    Reaching, ///< standing at work, both hands in front
    Bending,  ///< bent over the field
    Squatting,
    Sitting, ///< on a seat 0.27 of the height up, `feet` is the foot of the seat
    Cycling, ///< goes on paintBicycle() at the same point
    Rowing   ///< standing, both hands on an oar
};

enum class Wear { Trousers, Shorts, Skirt };
enum class Hair { Short, Long, Bun, Cap, Cone, Scarf, Helmet };
enum class Load { None, Backpack, ShoulderBag, Bundle, Basket, Suitcase, Pole, Umbrella, Sack };

/// One person; never a face. Proportions are those of an adult, `headScale` 1.2 to 1.35 makes a child.
struct Person {
    QPointF feet;
    double height = 100; ///< standing, whatever the pose
    Pose pose = Pose::Standing;
    Wear wear = Wear::Trousers;
    Hair hair = Hair::Short;
    Load load = Load::None;
    double facing = 1;
    double headScale = 1;
};

/// The colours of a person, and the light from behind: a rim of `rim` on the side of `lightFrom`, `rimWidth`
/// in parts of the height, 0 for none.
struct Palette {
    Tone skin, hair, top, bottom, load;
    Tone rim;
    double rimWidth = 0;
    QPointF lightFrom = {-0.7, -0.7};
};

/// All in one colour, against the light.
Palette silhouette(const Tone &body);
Palette silhouette(const Tone &body, const Tone &rim, QPointF lightFrom = {-0.7, -0.7});

/// Everyday clothes, drawn in by `shade` (the colour of the air and the shadow) as far as `depth`, 0 to 1.
Palette clothes(quint32 seed, const Tone &shade, double depth);

void paintPerson(Canvas &canvas, const Person &person, const Palette &palette);

/// Somebody whose pose, dress and load are thrown by the seed: `away` walks off or stands with the back to
/// us.
Person somebody(quint32 seed, QPointF feet, double height);
Person somebodyAway(quint32 seed, QPointF feet, double height);

} // namespace sala
