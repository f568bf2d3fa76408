#!/bin/sh
# Makes the workbooks beside with Apache POI, from packages of Debian 12 alone (see README.md). Some two minutes.
# Needs: default-jdk-headless libapache-poi-java xmltooling-schemas dpkg-dev, and a deb-src line for apt.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jars() { for name in "$@"; do printf '/usr/share/java/%s.jar:' "$name"; done; }

# The schemas stand in the source of the package, with Debian's patches.
cd "$work"
apt-get source --quiet libapache-poi-java
source=$(find . -maxdepth 1 -type d -name 'libapache-poi-java-*')
mkdir schemas
cp "$source"/ooxml-xsds/*.xsd "$source"/src/ooxml/resources/org/apache/poi/xdgf/*.xsd \
  "$source"/src/ooxml/resources/org/apache/poi/schemas/* schemas
rm schemas/opc-*

# The same schemas, the same compiler as for the package: but all the classes stay.
java -Xmx2g -cp "$(jars xmlbeans Saxon-HE javaparser-core xml-resolver)" org.apache.xmlbeans.impl.tool.SchemaCompiler \
  -quiet -javasource 1.8 -mx 3g -out "$work/schemas.jar" schemas

java -Djava.awt.headless=true -Duser.timezone=Asia/Shanghai -cp "$work/schemas.jar:$(jars poi poi-ooxml xmlbeans \
  commons-collections4 commons-compress commons-codec commons-math3 curvesapi)" "$here/PoiXlsx.java" "$here"
