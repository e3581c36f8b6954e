/**
 * The jar as a module, for {@code jlink}: the classes of a module are found in the image itself, so
 * that their archive is good wherever the folder is unpacked. What a library looks up under {@code
 * META-INF/services} is named here again, which is where modules are asked.
 */
open module spinelog {
  requires java.desktop;
  requires java.sql;
  requires java.xml;
  requires jdk.charsets;
  requires jdk.unsupported;

  exports spinelog.cli;

  uses com.fasterxml.jackson.core.JsonFactory;
  uses com.fasterxml.jackson.core.ObjectCodec;
  uses com.fasterxml.jackson.databind.Module;
  uses org.apache.logging.log4j.spi.Provider;
  uses org.apache.logging.log4j.util.PropertySource;
  uses org.apache.poi.extractor.ExtractorProvider;
  uses org.apache.poi.sl.draw.ImageRenderer;
  uses org.apache.poi.ss.usermodel.WorkbookProvider;
  uses org.slf4j.spi.SLF4JServiceProvider;

  provides org.apache.logging.log4j.spi.Provider with
      org.apache.logging.slf4j.SLF4JProvider;
  provides org.apache.logging.log4j.util.PropertySource with
      org.apache.logging.log4j.util.EnvironmentPropertySource,
      org.apache.logging.log4j.util.SystemPropertiesPropertySource;
  provides org.apache.poi.ss.usermodel.WorkbookProvider with
      org.apache.poi.xssf.usermodel.XSSFWorkbookFactory,
      org.apache.poi.hssf.usermodel.HSSFWorkbookFactory;
  provides org.slf4j.spi.SLF4JServiceProvider with
      org.slf4j.nop.NOPServiceProvider;
}
