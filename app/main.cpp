// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    slipway::Session session;
    return QApplication::exec();
}
